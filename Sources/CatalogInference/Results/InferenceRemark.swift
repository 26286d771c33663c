/// An event that could not be used.
package enum InferenceRemark: Hashable, Sendable {
    case notRead(location: String, problem: String)
    /// The message names no type.
    case withoutType(location: String)
    case withoutPayload(location: String, type: String)
    /// The event has a type of the catalog, whose schema it contradicts.
    case malformed(location: String, type: String?, problem: String)
}

extension InferenceRemark: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notRead(let location, let problem): "\(location): \(problem)"
        case .withoutType(let location): "\(location): the message has no event type"
        case .withoutPayload(let location, let type):
            "\(location): the message of type '\(type)' has no payload at the location in the catalog"
        case .malformed(let location, let type, let problem):
            "\(location): malformed\(type.map { " '\($0)'" } ?? ""), the catalog's schema stays as it is: \(problem)"
        }
    }
}
