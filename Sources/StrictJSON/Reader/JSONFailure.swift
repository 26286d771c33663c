/// The failure of a ``JSONReader``: its reason and offset, without wording.
public struct JSONFailure: Hashable, Sendable {
    /// The reason for the failure.
    public var reason: Reason
    /// The byte offset of the failure, counted from 0.
    public var offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// The reasons for which reading can fail.
    public enum Reason: Hashable, Sendable {
        /// The text is not JSON.
        case syntax(Expectation)
        /// The text is not UTF-8.
        case invalidUTF8
        /// The text begins with a byte order mark (RFC 8259, section 8.1).
        case byteOrderMark
        /// Containers are nested deeper than the limit allows.
        case tooDeep(limit: Int)
        /// The text has more bytes than the limit allows.
        case tooLarge(limit: Int)
        /// The key of a map has more combining marks in a row than the limit allows (UAX #15,
        /// section 13): looking it up in a `Dictionary` would take time quadratic in their number.
        case tooManyMarks(limit: Int)
        /// The objects lack so many properties that their slots would take far more memory than the
        /// text.
        case tooSparse
        /// A value is JSON, but not of the expected kind, range or format.
        case mismatch(expected: String, found: JSONKind)
        /// An object lacks a required key.
        case missingKey(String)
        /// An object contains a key twice whose value identifies the object's type.
        case duplicateKey(String)
    }

    /// What the JSON grammar allows at an offset where something else was found.
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
