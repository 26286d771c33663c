/// A payload whose events need the layout of their catalog: parts of the envelope are located
/// inside the payload, or the catalog's times are in whole seconds or milliseconds.
@_documentation(visibility: internal)
public protocol LinkedPayload: FieldValue {
    /// The layout of the events with this type of payload.
    @_spi(Generated) static var eventLayout: EventLayout { get }
}

extension Optional: LinkedPayload where Wrapped: LinkedPayload {
    /// The layout of the wrapped type.
    @_spi(Generated) public static var eventLayout: EventLayout { Wrapped.eventLayout }
}

extension EventLayout {
    /// The layout that a type of payload is linked to; `nil` for other types.
    static func linked<Payload: FieldValue>(to payload: Payload.Type) -> EventLayout? {
        (payload as? any LinkedPayload.Type)?.eventLayout
    }
}
