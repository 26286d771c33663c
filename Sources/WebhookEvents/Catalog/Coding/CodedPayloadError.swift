/// The stored form of a payload error: its facts, without their wording.
struct CodedPayloadError: Codable {
    private let path: CodedValue<String>
    private let reason: Reason
    private var expected: String?
    private var found: JSONKind?
    private var limit: Int?
    private var key: CodedValue<String>?
    private let offset: Int
    private let line: Int
    private let column: Int

    /// The names of the reasons.
    private enum Reason: String, Codable {
        case syntax
        case invalidUTF8
        case tooDeep
        case tooLarge
        case tooManyMarks
        case tooSparse
        case mismatch
        case missingKey
        case duplicateKey
    }

    init(_ error: PayloadError) {
        path = CodedValue(error.path)
        (offset, line, column) = (error.error.offset, error.error.line, error.error.column)
        switch error.error.reason {
        case .syntax(let expectation): (reason, expected) = (.syntax, expectation.rawValue)
        case .invalidUTF8: reason = .invalidUTF8
        case .tooDeep(let limit): (reason, self.limit) = (.tooDeep, limit)
        case .tooLarge(let limit): (reason, self.limit) = (.tooLarge, limit)
        case .tooManyMarks(let limit): (reason, self.limit) = (.tooManyMarks, limit)
        case .tooSparse: reason = .tooSparse
        case .mismatch(let expected, let found):
            (reason, self.expected, self.found) = (.mismatch, expected, found)
        case .missingKey(let key): (reason, self.key) = (.missingKey, CodedValue(key))
        case .duplicateKey(let key): (reason, self.key) = (.duplicateKey, CodedValue(key))
        }
    }

    /// The error, or `nil` if a fact is missing.
    var error: PayloadError? {
        failureReason.map { reason in
            let failure = JSONFailure(reason: reason, offset: offset)
            return PayloadError(JSONError(failure, line: line, column: column), at: path.value)
        }
    }

    private var failureReason: JSONError.Reason? {
        switch reason {
        case .syntax:
            expected.flatMap { JSONError.Expectation(rawValue: $0) }.map { .syntax($0) }
        case .invalidUTF8: .invalidUTF8
        case .tooDeep: limit.map { .tooDeep(limit: $0) }
        case .tooLarge: limit.map { .tooLarge(limit: $0) }
        case .tooManyMarks: limit.map { .tooManyMarks(limit: $0) }
        case .tooSparse: .tooSparse
        case .mismatch:
            if let expected, let found { .mismatch(expected: expected, found: found) } else { nil }
        case .missingKey: key.map { .missingKey($0.value) }
        case .duplicateKey: key.map { .duplicateKey($0.value) }
        }
    }
}
