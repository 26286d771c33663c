/// A condition between two characters.
enum PatternAssertion: Sendable {
    case start, end, wordBoundary, noWordBoundary

    func holds(between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
        switch self {
        case .start: before == nil
        case .end: after == nil
        case .wordBoundary: before.isWord != after.isWord
        case .noWordBoundary: before.isWord == after.isWord
        }
    }
}

extension Unicode.Scalar? {
    fileprivate var isWord: Bool { map { ScalarSet.word.contains($0) } ?? false }
}
