/// The location of a value in one of several JSON documents.
package struct DocumentLocation: Hashable, Sendable {
    /// The document's path or URI.
    package var document: String
    package var pointer: JSONPointer

    package init(document: String, pointer: JSONPointer = JSONPointer()) {
        self.document = document
        self.pointer = pointer
    }

    package static func / (location: DocumentLocation, token: String) -> DocumentLocation {
        DocumentLocation(document: location.document, pointer: location.pointer / token)
    }
}

extension DocumentLocation: CustomStringConvertible {
    /// The document, `#`, and the pointer.
    package var description: String { "\(document)#\(pointer)" }
}
