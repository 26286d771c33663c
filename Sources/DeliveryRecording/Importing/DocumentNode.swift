import StrictJSON
import WebhookEvents

/// A value of a document with its location, which errors have.
struct DocumentNode {
    let value: JSONValue
    let location: JSONPointer

    init(_ value: JSONValue, at location: JSONPointer) {
        self.value = value
        self.location = location
    }

    /// A member of an object; `nil` if it is missing or null.
    func member(_ name: String) throws(DeliveryDocumentError) -> DocumentNode? {
        guard let object = value.object else { throw wrong("an object") }
        guard let member = object[name], member != .null else { return nil }
        return DocumentNode(member, at: location / name)
    }

    func required(
        _ name: String, hint: String? = nil
    ) throws(DeliveryDocumentError) -> DocumentNode {
        guard let member = try member(name) else { throw .missing(location / name, hint: hint) }
        return member
    }

    func elements() throws(DeliveryDocumentError) -> [DocumentNode] {
        guard let elements = value.array else { throw wrong("an array") }
        return elements.enumerated().map { DocumentNode($1, at: location / String($0)) }
    }

    func text() throws(DeliveryDocumentError) -> String {
        guard let text = value.string else { throw wrong("a string") }
        return text
    }

    func time() throws(DeliveryDocumentError) -> DateTime {
        let time = DateTime(try text())
        guard time.date != nil else { throw wrong("a date-time of RFC 3339") }
        return time
    }

    /// The status of a response; `nil` for another number, such as the 0 of a request without a response.
    func status() throws(DeliveryDocumentError) -> Int? {
        guard let number = value.number else { throw wrong("a number") }
        return number.integer(as: Int.self).flatMap { 100...599 ~= $0 ? $0 : nil }
    }

    func wrong(_ expected: String) -> DeliveryDocumentError {
        .wrongValue(location, expected: expected)
    }
}
