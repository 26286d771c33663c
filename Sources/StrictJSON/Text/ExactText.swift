/// A string that is equal only to strings with the same Unicode scalars, as in JSON (RFC 8259,
/// section 8.3).
///
/// `String` treats canonically equivalent strings as equal. Comparing them takes time quadratic in
/// the number of combining marks in a row: minutes for a megabyte of them, which any sender can put
/// into a body.
package struct ExactText: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    package func hash(into hasher: inout Hasher) {
        var word: UInt64 = 0
        for (position, byte) in text.utf8.enumerated() {
            word = word << 8 | UInt64(byte)
            if position % 8 == 7 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(text.utf8.count)
    }
}
