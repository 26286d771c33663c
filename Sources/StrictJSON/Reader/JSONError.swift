/// A failure to read JSON, with its place in the text.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was found wrong.
    public var reason: JSONFailure.Reason
    /// The offset of the byte at which it was found, counted from 0.
    public var offset: Int
    /// The line, counted from 1.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int

    /// Creates an error from a failure and its place.
    public init(_ failure: JSONFailure, line: Int, column: Int) {
        reason = failure.reason
        offset = failure.offset
        self.line = line
        self.column = column
    }

    /// The reason and the place in one line, such as `expected ':' after a key, at line 2, column 9`.
    public var description: String {
        "\(reason), at line \(line), column \(column)"
    }
}

extension JSONFailure.Reason: CustomStringConvertible {
    /// The reason in one line, without its place.
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
    /// The kind with its article, as it stands in a sentence.
    public var phrase: String {
        switch self {
        case .null: "null"
        case .boolean, .number, .string: "a \(rawValue)"
        case .array, .object: "an \(rawValue)"
        }
    }
}
