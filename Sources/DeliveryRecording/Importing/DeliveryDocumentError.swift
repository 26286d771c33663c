package import StrictJSON

/// Why the deliveries of a document of another tool cannot be read.
package enum DeliveryDocumentError: Error, Hashable, Sendable {
    case missing(JSONPointer, hint: String?)
    /// A value is not of the type or the form that the document's format defines.
    case wrongValue(JSONPointer, expected: String)

    /// The location of the problem in the document.
    package var location: JSONPointer {
        switch self {
        case .missing(let location, _), .wrongValue(let location, _): location
        }
    }
}

extension DeliveryDocumentError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(_, let hint): "the value is missing" + (hint.map { ", \($0)" } ?? "")
        case .wrongValue(_, let expected): "the value is not \(expected)"
        }
    }
}
