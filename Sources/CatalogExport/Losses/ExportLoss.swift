/// Something of a catalog that a format cannot say, or says less strictly.
package enum ExportLoss: Hashable, Sendable {
    /// A keyword of schemas, with its value.
    case keyword(String)
    /// A reference without a target.
    case reference
    /// A default that is not valid for its own schema.
    case invalidDefault
    /// `oneOf` is written as `anyOf`.
    case exclusiveAlternatives
    /// A key of the catalog.
    case catalogKey(String)
    /// A key of events.
    case eventKey(String)
    /// The binary mode of CloudEvents.
    case binaryMode
    /// Bodies are forms.
    case form
    /// Values of header fields.
    case headers
    /// Names that the format does not allow.
    case renamedSchema
    /// An index of an array in a location.
    case arrayIndex
}
