/// Finds the known names that unknown ones are misspellings of.
struct NameSuggestions {
    private let known: [(name: String, letters: String, count: Int)]
    private var found: [String: String?] = [:]

    init(_ known: Set<String>) {
        // Too many words are as near to "if" or "uri" as their misspellings.
        self.known = known.map { ($0, $0.withoutDigits, $0.count) }.filter { $0.2 > 3 }
    }

    /// The name that an author meant; `nil` if the unknown name may well be another word. It is
    /// compared with the known names only once.
    mutating func name(meantBy unknown: String) -> String? {
        if let name = found[unknown] { return name }
        let (letters, count) = (unknown.withoutDigits, unknown.count)
        // Names that differ only in digits are other sizes or versions.
        let candidates = known.filter { known in
            abs(known.count - count) <= String.maximumMistakes
                && (known.letters != letters || known.name == letters)
        }
        let nearest = candidates.map(\.name).nearest(to: unknown)
        let name = nearest.flatMap { unknown.isMisspelling(of: $0) ? $0 : nil }
        found[unknown] = .some(name)
        return name
    }
}

extension String {
    fileprivate var withoutDigits: String { filter { !$0.isNumber } }
}
