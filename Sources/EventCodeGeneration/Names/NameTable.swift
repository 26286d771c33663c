import EventCatalog

/// Gives each of several names from a catalog a Swift name of its own.
///
/// A name depends on the others only when they would become one: then the one that is a Swift name
/// already keeps it, and the others have their punctuation spelled out, or if that is not enough
/// their case. Members that differ only in case keep their own spelling, as `inProgress` for
/// `in_progress` and `IN_PROGRESS`. The last resort is a number, in the order of the names from the
/// catalog.
struct NameTable {
    enum Style {
        case type
        case member
    }

    private let style: Style
    private let suffix: String
    /// What is added to a name that is reserved.
    private let reservedSuffix: String
    private(set) var taken: Set<String>
    /// The names that nothing but a number tells from others.
    private(set) var numbered: [String] = []
    private let reserved: Set<String>

    init(
        style: Style, suffix: String = "", reserved: Set<String> = [], reservedSuffix: String,
        taken: Set<String> = []
    ) {
        self.style = style
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
    mutating func assign(_ wireNames: [String], chosen: [String: String] = [:]) -> [String: String]
    {
        var result = chosen
        taken.formUnion(chosen.values)
        var rest = wireNames.filter { chosen[$0] == nil }
        for spelling in Spelling.allCases {
            let groups = Dictionary(grouping: rest) { cased($0, spelling) }
            // All names of one spelling, before a further spelling takes one of them.
            let free = groups.keys.filter { !taken.contains($0) }
            for name in free {
                guard let winner = winner(of: name, in: groups[name] ?? []) else { continue }
                taken.insert(name)
                result[winner] = name
            }
            rest.removeAll { result[$0] != nil }
            for name in rest.sorted() where isToldByCase(name, from: wireNames) {
                if taken.insert(name).inserted { result[name] = name }
            }
            rest.removeAll { result[$0] != nil }
            if rest.isEmpty { return result }
        }
        rest.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        for wireName in rest {
            numbered.append(wireName)
            result[wireName] = unique(cased(wireName, .case))
        }
        return result
    }

    /// The one of several names that has a Swift name by right.
    private func winner(of name: String, in group: [String]) -> String? {
        group.count == 1
            ? group.first : group.first { $0 + suffix == name } ?? small(of: group)
    }

    /// The member in small letters, of those that differ in nothing but case.
    private func small(of group: [String]) -> String? {
        let name = group[0].lowercased()
        guard style == .member, group.allSatisfy({ $0.lowercased() == name }) else { return nil }
        return group.first { $0 == name }
    }

    /// Whether a member is a Swift name as it is, and another one differs from it in case only.
    private func isToldByCase(_ name: String, from group: [String]) -> Bool {
        style == .member && SwiftNameEntry.isValid(name) && !reserved.contains(name)
            && group.contains { $0 != name && $0.lowercased() == name.lowercased() }
    }

    /// How much of a name its Swift name tells.
    private enum Spelling: CaseIterable {
        case words
        case punctuation
        case `case`
    }

    private func cased(_ wireName: String, _ spelling: Spelling) -> String {
        switch spelling {
        case .words: cased(NameWords(wireName))
        case .punctuation: cased(NameWords(spellingPunctuationOf: wireName))
        case .case: cased(NameWords(spellingCaseOf: wireName))
        }
    }

    /// Takes a name; says no when it is taken.
    mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

    /// Takes the Swift name of a name, with a number behind it if need be.
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
            case .type: words.upperCamelCase + suffix
            case .member: words.lowerCamelCase + suffix
            }
        return reserved.contains(name) ? name + reservedSuffix : name
    }
}
