/// What a ``JSONReader`` found wrong, and where: facts without wording.
public struct JSONFailure: Hashable, Sendable {
    /// What was found wrong.
    public var reason: Reason
    /// The offset of the byte at which it was found, counted from 0.
    public var offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// What can be wrong.
    public enum Reason: Hashable, Sendable {
        /// The text is not JSON.
        case syntax(Expectation)
        /// The text is not UTF-8.
        case invalidUTF8
        /// The text begins with a byte order mark (RFC 8259, section 8.1).
        case byteOrderMark
        /// More containers are open at once than the limit allows.
        case tooDeep(limit: Int)
        /// The text has more bytes than a reader can go over.
        case tooLarge(limit: Int)
        /// The key of a map has more combining marks in a row than the limit allows (UAX #15, section
        /// 13): to find it in a `Dictionary` would take time by the square of them.
        case tooManyMarks(limit: Int)
        /// The objects leave out so much that reading them would take far more memory than the text.
        case tooSparse
        /// A value is JSON, but not of the kind, range or format that a decoder wanted.
        case mismatch(expected: String, found: JSONKind)
        /// An object lacks a key that it must have.
        case missingKey(String)
        /// An object has a key twice whose value decides what the object is.
        case duplicateKey(String)
    }

    /// What the grammar of JSON allows at a place where something else was found.
    public enum Expectation: String, Hashable, Sendable {
        case value = "a value"
        case key = "a key in double quotes"
        case colon = "':' after a key"
        case digit = "a digit"
        case escape = "one of the escapes that JSON has"
        case controlCharacter = "an escape for a control character"
        case endOfString = "the end of a string"
        case endOfObject = "',' or '}'"
        case endOfArray = "',' or ']'"
        case endOfText = "nothing after the value"
    }
}
