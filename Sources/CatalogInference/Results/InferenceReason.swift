package import StrictJSON

/// Why a schema is what it is.
package struct InferenceReason: Hashable, Sendable {
    package let pointer: JSONPointer
    /// The type, such as `integer` or `date-time`.
    package let type: String
    package let reason: String
}

extension InferenceReason: CustomStringConvertible {
    package var description: String { "\(pointer): \(type): \(reason)" }
}
