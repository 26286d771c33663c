/// Which guesses are not made, since they made events malformed.
struct Caution {
    /// The types whose objects are no definitions.
    private(set) var plainTypes: Set<String> = []
    /// The types whose payload may be any JSON.
    private(set) var freeTypes: Set<String> = []
    private(set) var hasExamples = true

    /// Is more cautious about the types of malformed events.
    ///
    /// - Returns: Whether anything changed.
    mutating func increase(for remarks: [InferenceRemark], hasErrors: Bool) -> Bool {
        if hasErrors {
            defer { hasExamples = false }
            return hasExamples
        }
        var hasChanged = false
        let types = Set(
            remarks.compactMap { remark in
                if case .malformed(_, let type, _) = remark { type } else { nil }
            })
        for type in types {
            let isNew =
                plainTypes.contains(type)
                ? freeTypes.insert(type).inserted : plainTypes.insert(type).inserted
            hasChanged = hasChanged || isNew
        }
        return hasChanged
    }
}
