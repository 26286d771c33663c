import EventCatalog
import StrictJSON

/// Where a schema was written.
struct SchemaOrigin {
    let pointer: JSONPointer
    let offset: Int
}
