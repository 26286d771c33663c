/// A failure to read JSON, with its line and column in the text.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason for the failure.
    public var reason: JSONFailure.Reason
    /// The byte offset of the failure, counted from 0.
    public var offset: Int
    /// The line, counted from 1.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int

    /// Creates an error from a failure and its line and column.
    public init(_ failure: JSONFailure, line: Int, column: Int) {
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

extension JSONFailure.Reason: CustomStringConvertible {
    /// The reason in one line, without line and column.
    public var description: String {
        switch self {
        case .syntax(let expectation): "expected \(expectation.rawValue)"
        case .invalidUTF8: "the text is not UTF-8"
        case .byteOrderMark: "the text begins with a byte order mark"
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
