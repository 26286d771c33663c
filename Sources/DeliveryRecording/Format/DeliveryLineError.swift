package import StrictJSON

/// Why a line is not a recorded delivery.
package enum DeliveryLineError: Error, Hashable, Sendable {
    case notJSON(JSONError)
    case notObject(JSONKind)
    case missing(String)
    case repeated(String)
    /// A member is not of the type or the form that the format defines.
    case wrongMember(String, expected: String)
    /// Both `body` and `body64` are present.
    case twoBodies
    /// An escape of an unpaired surrogate, which does not stand for bytes.
    case unpairedSurrogate
}

extension DeliveryLineError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notJSON(let error): "not JSON: \(error)"
        case .notObject(let kind): "expected an object, found: \(kind.rawValue)"
        case .missing(let name): "'\(name)' is missing"
        case .repeated(let name): "'\(name)' is repeated"
        case .wrongMember(let name, let expected): "'\(name)' is not \(expected)"
        case .twoBodies: "both 'body' and 'body64' are present"
        case .unpairedSurrogate: "an escape of an unpaired surrogate, write such a body as 'body64'"
        }
    }
}
