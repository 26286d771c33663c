/// A failure to read JSON, with its line and column in the text.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason for the failure.
    public var reason: Reason
    /// The byte offset of the failure, counted from 0.
    public var offset: Int
    /// The line, counted from 1.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int

    /// Creates an error from a failure and its line and column.
    package init(_ failure: JSONFailure, line: Int, column: Int) {
        reason = failure.reason
        offset = failure.offset
        self.line = line
        self.column = column
    }

    /// The reason, the line and the column as one line of text, such as `expected ':' after a key,
    /// at line 2, column 9`.
    public var description: String {
        "\(reason), at line \(line), column \(column)"
    }
}

extension JSONError {
    /// The reasons for which reading can fail.
    public enum Reason: Hashable, Sendable {
        /// The text is not JSON.
        case syntax(Expectation)
        /// The text is not UTF-8.
        case invalidUTF8
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

extension JSONError.Reason: CustomStringConvertible {
    /// The reason in one line, without line and column.
    public var description: String {
        switch self {
        case .syntax(let expectation): "expected \(expectation.rawValue)"
        case .invalidUTF8: "the text is not UTF-8"
        case .tooDeep(let limit): "more than \(limit) objects and arrays are nested"
        case .tooLarge(let limit): "the text has more than \(limit) bytes"
        case .tooManyMarks(let limit):
            "a key has more than \(limit) combining marks in a row"
        case .tooSparse: "the objects leave out too many of their properties"
        case .mismatch(let expected, let found): "expected \(expected), found \(found.phrase)"
        case .missingKey(let key): "missing key '\(key)'"
        case .duplicateKey(let key): "duplicate key '\(key)'"
        }
    }
}

extension JSONKind {
    /// The kind with its article, for use in a sentence.
    public var phrase: String {
        switch self {
        case .null: "null"
        case .boolean, .number, .string: "a \(rawValue)"
        case .array, .object: "an \(rawValue)"
        }
    }
}
