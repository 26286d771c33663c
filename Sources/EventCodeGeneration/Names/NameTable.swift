/// Gives each of several names from a catalog a Swift name of its own.
///
/// A name depends on the others only when they would become one: then the one that is a Swift name
/// already keeps it, and the others have their punctuation spelled out. The last resort is a
/// number, in the order of the names from the catalog.
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
        let rest = wireNames.filter { chosen[$0] == nil }
        var losers: [String] = []
        let groups = Dictionary(grouping: rest, by: name(of:)).sorted { $0.key < $1.key }
        for (name, group) in groups {
            let group = group.sorted {
                $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
            }
            let winner = group.count == 1 ? group.first : group.first { $0 + suffix == name }
            if let winner, taken.insert(name).inserted { result[winner] = name }
            losers += group.filter { result[$0] == nil }
        }
        // Last, so that no spelled out name takes one that another name has by right.
        for loser in losers {
            result[loser] = unique(cased(NameWords(spellingPunctuationOf: loser)))
        }
        return result
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
