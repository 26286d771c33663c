extension PatternSyntax {
    /// A text that the expression matches, lengthened by repetitions if necessary.
    ///
    /// - Parameters:
    ///   - extra: The number of repetitions beyond the minimum, if more are allowed.
    ///   - length: The minimum length in code points.
    /// - Returns: `nil` if none is found. Assertions are ignored.
    func example(extra: Int, atLeast length: Int) -> String? {
        var extra = extra
        while let text = example(extra: extra) {
            if text.unicodeScalars.count >= length || extra > 1_000 { return text }
            extra += extra + 1
        }
        return nil
    }

    private func example(extra: Int) -> String? {
        switch self {
        case .set(let set): return set.example.map { String($0) }
        case .assertion: return ""
        case .sequence(let parts): return Self.joined(parts.map { $0.example(extra: extra) })
        case .alternatives(let parts):
            let texts = parts.compactMap { $0.example(extra: extra) }
            return texts.first
        case .repetition(let part, let minimum, let maximum):
            let count = min(minimum + extra, maximum ?? Int.max, 10_000)
            return Self.joined(Array(repeating: part.example(extra: 0), count: count))
        }
    }

    private static func joined(_ parts: [String?]) -> String? {
        parts.reduce("" as String?) { text, part in
            guard let text, let part else { return nil }
            return text + part
        }
    }
}
