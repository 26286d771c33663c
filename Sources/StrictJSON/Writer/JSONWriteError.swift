/// The reason why a value cannot be written as JSON.
public enum JSONWriteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A number is infinite or not a number.
    case notFinite
    /// A value has no JSON form that matches its schema.
    case notInSchema

    /// The reason in one line.
    public var description: String {
        switch self {
        case .notFinite: "JSON cannot represent NaN or infinity"
        case .notInSchema: "the value has no form that its schema allows"
        }
    }
}
