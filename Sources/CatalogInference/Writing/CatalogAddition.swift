package import StrictJSON

/// Something that is added to a catalog. What is there stays as it is.
package enum CatalogAddition: Hashable, Sendable {
    /// A member at the end of an object.
    case member(object: JSONPointer, key: String, value: JSONValue)
    /// An element at the end of an array, or before a null that ends it.
    case element(array: JSONPointer, value: JSONValue)

    var container: JSONPointer {
        switch self {
        case .member(let pointer, _, _), .element(let pointer, _): pointer
        }
    }
}
