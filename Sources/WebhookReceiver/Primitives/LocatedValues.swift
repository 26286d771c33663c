#if Receiver
import StrictJSON

/// The values at a location of a JSON document: a JSON pointer (RFC 6901), with `*` for each element of
/// an array.
enum LocatedValues {
    /// The reason why a document has no value at a location.
    enum Failure: Error {
        /// An object lacks a member, or an array has no elements.
        case missing
        /// An object has a member twice: readers differ in which of them they read.
        case repeated
    }

    /// Whether a text is a location.
    static func isLocation(_ text: String) -> Bool { JSONPointer(text) != nil }

    /// The values, of which there is at least one. Takes time linear in the size of the document.
    static func values(
        at location: String, in document: JSONValue
    ) throws(Failure) -> [JSONValue] {
        guard let pointer = JSONPointer(location) else { throw .missing }
        var values = [document]
        for token in pointer.tokens {
            var next: [JSONValue] = []
            for value in values {
                if token == "*", let elements = value.array {
                    next += elements
                } else {
                    next.append(try child(token, of: value))
                }
            }
            values = next
        }
        guard !values.isEmpty else { throw .missing }
        return values
    }

    private static func child(_ token: String, of value: JSONValue) throws(Failure) -> JSONValue {
        if let object = value.object, object.count(where: { $0.key == token }) > 1 {
            throw .repeated
        }
        guard let child = value.child(token) else { throw .missing }
        return child
    }
}
#endif
