import StrictJSON

/// A body as it is shown: its text, cut, or only its size.
struct ShownBody: CustomStringConvertible, CustomReflectable {
    let description: String

    private static let longest = 256

    /// - Parameter isHidden: Whether the text may contain sensitive values.
    init(_ body: [UInt8], isHidden: Bool = false) {
        let size = body.count == 1 ? "1 byte" : "\(body.count) bytes"
        if isHidden || body.isEmpty {
            description = size
            return
        }
        // A scalar has at most 4 bytes.
        let start = String(decoding: body.prefix(4 * Self.longest), as: UTF8.self)
        let text = String(String.UnicodeScalarView(start.unicodeScalars.prefix(Self.longest)))
        let isCut = text.utf8.count < body.count
        description = text.escapedForTerminal() + (isCut ? "… (\(size))" : "")
    }

    var customMirror: Mirror { Mirror(self, children: []) }
}
