package import EventCatalog

/// Where something stands in the files of a source.
package struct DocumentLocation: Hashable, Sendable {
    /// The file's path, relative to the folder of the source.
    package var file: String
    package var pointer: JSONPointer

    package init(file: String, pointer: JSONPointer = JSONPointer()) {
        self.file = file
        self.pointer = pointer
    }

    package static func / (place: DocumentLocation, token: String) -> DocumentLocation {
        DocumentLocation(file: place.file, pointer: place.pointer / token)
    }
}

extension DocumentLocation: CustomStringConvertible {
    package var description: String { "\(file)#\(pointer)" }
}
