import Fuzzing

/// Checks Swift code as far as possible without a compiler: brackets match, strings and comments are
/// terminated, and no string has an interpolation. It works on UTF-8, since all relevant characters are
/// ASCII.
struct SwiftText {
    private let text: String
    private var rest: ArraySlice<UInt8>
    private var open: [UInt8] = []

    static func check(_ text: String) {
        var check = SwiftText(text: text, rest: Array(text.utf8)[...])
        while let byte = check.rest.popFirst() { check.take(byte) }
        check.expectThat(check.open.isEmpty, "unclosed brackets")
    }

    private func expectThat(_ holds: Bool, _ what: String) {
        expect(holds, "\(what) in\n\(text)")
    }

    private mutating func take(_ byte: UInt8) {
        switch Unicode.Scalar(byte) {
        case "/" where rest.first == byte: takeComment()
        case "\"": takeString(hashes: 0)
        case "#":
            let hashes = 1 + takeHashes()
            if rest.first == UInt8(ascii: "\"") {
                rest.removeFirst()
                takeString(hashes: hashes)
            }
        case "(", "[", "{": open.append(byte)
        case ")": expectThat(open.popLast() == UInt8(ascii: "("), "unexpected ')'")
        case "]": expectThat(open.popLast() == UInt8(ascii: "["), "unexpected ']'")
        case "}": expectThat(open.popLast() == UInt8(ascii: "{"), "unexpected '}'")
        default: break
        }
    }

    private mutating func takeHashes() -> Int {
        let count = rest.prefix { $0 == UInt8(ascii: "#") }.count
        rest.removeFirst(count)
        return count
    }

    private mutating func takeComment() {
        rest = rest.drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    }

    private mutating func takeString(hashes: Int) {
        let ending = Array(repeating: UInt8(ascii: "#"), count: hashes)
        let quotes = Array("\"\"".utf8)
        // The generator writes no multi-line raw strings.
        let isLong = hashes == 0 && rest.starts(with: quotes)
        if isLong { rest.removeFirst(quotes.count) }
        let end = (isLong ? quotes : []) + ending
        while let byte = rest.popFirst() {
            switch Unicode.Scalar(byte) {
            case "\"" where rest.starts(with: end): return rest.removeFirst(end.count)
            case "\\" where rest.starts(with: ending):
                rest.removeFirst(ending.count)
                if rest.popFirst() == UInt8(ascii: "(") {
                    // The only interpolation that the generator writes.
                    expectThat(rest.starts(with: "index)".utf8), "an interpolation")
                }
            case "\n", "\r": expectThat(isLong, "a line break in a string")
            default: break
            }
        }
        expectThat(false, "an unterminated string")
    }
}
