#if CLI
/// Colors the severity in lines such as `FILE:1:2: error: …`, as the Swift compiler does.
enum DiagnosticColors {
    /// The words with their codes of ECMA-48 (section 8.3.117, SGR): bold, and red, yellow or cyan.
    private static let codes = [
        ("error", "1;31"), ("warning", "1;33"), ("note", "1;36"), ("break", "1;31"),
        ("soft", "1;33"),
    ]

    /// A text with the first severity of each line in its color.
    ///
    /// - Parameter text: A text without control characters besides line feeds.
    static func colored(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
            .joined(separator: "\n")
    }

    private static func line(_ line: Substring) -> String {
        let found = codes.compactMap { word, code -> (range: Range<String.Index>, code: String)? in
            if line.hasPrefix(word + ": ") {
                let end = line.index(line.startIndex, offsetBy: word.count + 1)
                return (line.startIndex..<end, code)
            }
            guard let range = line.firstRange(of: ": \(word): ") else { return nil }
            let start = line.index(range.lowerBound, offsetBy: 2)
            return (start..<line.index(before: range.upperBound), code)
        }
        guard let first = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else {
            return String(line)
        }
        return line[..<first.range.lowerBound] + "\u{1B}[\(first.code)m" + line[first.range]
            + "\u{1B}[0m" + line[first.range.upperBound...]
    }
}
#endif
