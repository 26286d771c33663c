public import ReferenceJSON
public import StrictJSON

// Compares the values of three readers.

extension JSONValue {
    /// Whether this is the value that the reference read.
    public func isSame(as other: ReferenceValue) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.number(let left), .number(let right)): left.text == right
        case (.string(let left), .string(let right)): left.isSame(as: right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy {
                    $0.key.isSame(as: $1.key) && $0.value.isSame(as: $1.value)
                }
        default: false
        }
    }

    /// Whether this is the value that `JSONDecoder` read. It must not have repeated keys.
    public func isSame(as other: Decoded) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.number(let left), .number(let right, let integer)):
            left.double == right && left.isSame(as: integer)
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { key, value in
                    right[key].map { value.isSame(as: $0) } == true
                }
        default: false
        }
    }
}

extension String {
    fileprivate func isSame(as other: [UInt32]) -> Bool {
        unicodeScalars.map(\.value) == other
    }
}

extension JSONNumber {
    /// `JSONDecoder` reads a number that rounds to an integer as that integer, for example `1e-999` as 0.
    fileprivate func isSame(as other: Int64?) -> Bool {
        guard let other, let integer = integer(as: Int64.self) else { return true }
        return integer == other
    }
}
