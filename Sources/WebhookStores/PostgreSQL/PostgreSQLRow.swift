#if PostgreSQL
import CLibPQ

/// A row of a result.
struct PostgreSQLRow {
    let values: [String: String]

    init(_ result: OpaquePointer?, at row: Int32) {
        var values: [String: String] = [:]
        for column in 0..<PQnfields(result) where PQgetisnull(result, row, column) == 0 {
            guard let name = PQfname(result, column), let value = PQgetvalue(result, row, column)
            else { continue }
            values[String(cString: name)] = String(cString: value)
        }
        self.values = values
    }

    subscript(column: String) -> String? { values[column] }

    func isTrue(_ column: String) -> Bool { values[column] == "t" }

    func text(_ column: String) throws -> String {
        guard let value = values[column] else { throw StoreError.malformedRow(column: column) }
        return value
    }

    func number<Number: LosslessStringConvertible>(_ column: String) throws -> Number {
        guard let value = values[column].flatMap(Number.init) else {
            throw StoreError.malformedRow(column: column)
        }
        return value
    }

    /// A value of the type `bytea`, in its text format: `\x` and hexadecimal digits (PostgreSQL's manual,
    /// section 8.4.1).
    func bytes(_ column: String) throws -> [UInt8] {
        let digits = try text(column).utf8.dropFirst(2)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            let value = digit <= UInt8(ascii: "9") ? digit &- 0x30 : digit &- 0x57
            guard value < 16 else { throw StoreError.malformedRow(column: column) }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
#endif
