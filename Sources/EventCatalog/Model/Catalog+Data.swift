package import StrictJSON

extension Catalog.Envelope {
    /// The pointer to the payload of events of a type.
    package func data(of type: String) -> JSONPointer {
        isDataAtKey ? data / type : data
    }
}
