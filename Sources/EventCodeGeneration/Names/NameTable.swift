import EventCatalog

/// Assigns distinct Swift names to names from a catalog.
///
/// The first name in the catalog gets the plain Swift name. In a later name that would result in
/// the same, punctuation is spelled out or, if that is not enough, its case; members that differ
/// only in case keep their own spelling, as `IN_PROGRESS` after `in_progress`. The last resort is a
/// number. Appending a name therefore renames no other.
struct NameTable {
    enum Style {
        case type
        case member
        /// A member beside nested types, which never has a spelling that a type may have.
        case memberBesideTypes
    }

    private let style: Style
    /// The beginning of all names of types.
    private let prefix: String
    private let suffix: String
    /// The suffix for reserved names.
    private let reservedSuffix: String
    private(set) var taken: Set<String>
    /// The names that only a number distinguishes from others.
    private(set) var numbered: [String] = []
    private let reserved: ReservedTable

    init(
        style: Style, prefix: String = "", suffix: String = "", reserved: ReservedTable = [],
        reservedSuffix: String,
        taken: Set<String> = []
    ) {
        self.style = style
        self.prefix = prefix
        self.suffix = suffix
        self.reserved = reserved
        self.reservedSuffix = reservedSuffix
        self.taken = taken
    }

    /// The Swift name of one name.
    func name(of wireName: String) -> String {
        cased(NameWords(wireName))
    }

    /// Swift names that differ from each other and from all that are taken.
    ///
    /// - Parameters:
    ///   - wireNames: The names in the order of the catalog.
    ///   - chosen: The names that the author chose; no other name becomes one of them.
    mutating func assign(_ wireNames: [String], chosen: [String: String] = [:]) -> [String: String]
    {
        assign(wireNames.map { ($0, $0) }, chosen: chosen)
    }

    /// Swift names for things that are identified by a key and named after a name of the catalog.
    mutating func assign<Key: Hashable>(
        _ entries: [(key: Key, wireName: String)], chosen: [Key: String]
    ) -> [Key: String] {
        var result = chosen
        taken.formUnion(chosen.values)
        var earlier: Set<String> = []
        for (key, wireName) in entries {
            if result[key] == nil { result[key] = take(wireName, after: earlier) }
            earlier.insert(wireName.lowercased())
        }
        return result
    }

    /// Takes the first available spelling of a name.
    private mutating func take(_ wireName: String, after earlier: Set<String>) -> String {
        for spelling in Spelling.allCases {
            guard let name = cased(wireName, spelling, after: earlier) else { continue }
            if take(name) { return name }
        }
        numbered.append(wireName)
        return unique(cased(NameWords(spellingCaseOf: wireName)))
    }

    /// Whether a member is a valid Swift name, and differs from an earlier one only in case.
    private func isDistinguishedByCase(_ name: String, from earlier: Set<String>) -> Bool {
        guard style != .type, SwiftNameEntry.isValid(name), !reserved.contains(name) else {
            return false
        }
        if style == .memberBesideTypes, name.first?.isUppercase == true, !name.contains("_") {
            return false
        }
        return earlier.contains(name.lowercased())
    }

    /// How much of a name is spelled out in its Swift name.
    private enum Spelling: CaseIterable {
        case words
        case own
        case punctuation
        case `case`
    }

    private func cased(
        _ wireName: String, _ spelling: Spelling, after earlier: Set<String>
    ) -> String? {
        switch spelling {
        case .words: cased(NameWords(wireName))
        case .own: isDistinguishedByCase(wireName, from: earlier) ? wireName : nil
        case .punctuation: cased(NameWords(spellingPunctuationOf: wireName))
        case .case: cased(NameWords(spellingCaseOf: wireName))
        }
    }

    /// Takes a name; returns whether it was available.
    mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

    /// Takes the Swift name of a name, followed by a number if necessary.
    mutating func takeNumbered(_ wireName: String) -> String { unique(name(of: wireName)) }

    private mutating func unique(_ name: String) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = name + "_\(number)"
            number += 1
        }
        return candidate
    }

    private func cased(_ words: NameWords) -> String {
        let name =
            switch style {
            case .type: prefix + Self.capitalized(words.upperCamelCase) + suffix
            case .member, .memberBesideTypes: words.lowerCamelCase + suffix
            }
        return reserved.contains(name) ? name + reservedSuffix : name
    }

    /// A type's name, which begins with a capital and thus differs from members: `Type24h` for
    /// `_24h`.
    private static func capitalized(_ name: String) -> String {
        name.first?.isUppercase == true ? name : "Type" + name.drop { $0 == "_" }
    }
}
