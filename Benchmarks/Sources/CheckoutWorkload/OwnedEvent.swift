@_spi(Reading) import StrictJSON

// The types of the small workload as other decoders have them: they own their values, times are
// strings, and decimals are floating-point numbers. They are read with the reader of the library.

/// A Checkout event.
struct OwnedEvent {
    var id: String?
    var type: String?
    var createdAt: String?
    var data: OwnedContent?

    private static let keys = JSONKeys(
        ["id", "type", "created_at", "data"], required: [0, 1, 2, 3])

    init(_ json: inout JSONReader) {
        var scope = json.beginObject(Self.keys)
        while let key = json.nextKey(&scope) {
            switch key {
            case 0: id = json.string()
            case 1: type = json.string()
            case 2: createdAt = json.string()
            default: data = OwnedContent(&json)
            }
        }
    }
}

extension OwnedEvent {
    /// Reads the event of a whole body.
    static func read(_ body: [UInt8]) throws -> OwnedEvent {
        var json = JSONReader(body)
        let event = OwnedEvent(&json)
        json.finish()
        if let error = json.error { throw error }
        return event
    }
}

/// The object around a checkout session.
struct OwnedContent {
    var object: OwnedSession?

    private static let keys = JSONKeys(
        ["object"], required: [0])

    init(_ json: inout JSONReader) {
        var scope = json.beginObject(Self.keys)
        while let key = json.nextKey(&scope) {
            switch key {
            default: object = OwnedSession(&json)
            }
        }
    }
}

/// A checkout session.
struct OwnedSession {
    var id: String?
    var object: String?
    var referenceID: String?
    var description: String?
    var amount: Double?
    var currency: String?
    var confirm: Bool?
    var customer: OwnedCustomer?
    var metadata: [String: JSONValue]?
    var locale: String?
    var status: String?
    var paymentStatus: String?
    var amountCapturable: Double?
    var amountReceived: Double?
    var createdAt: String?
    var updatedAt: String?

    private static let keys = JSONKeys(
        [
            "id", "object", "reference_id", "description", "amount", "currency", "confirm",
            "customer", "metadata", "locale", "status", "payment_status", "amount_capturable",
            "amount_received", "created_at", "updated_at",
        ], required: [0])

    init(_ json: inout JSONReader) {
        var scope = json.beginObject(Self.keys)
        while let key = json.nextKey(&scope) {
            switch key {
            case 0: id = json.string()
            case 1: object = json.null() ? nil : json.string()
            case 2: referenceID = json.null() ? nil : json.string()
            case 3: description = json.null() ? nil : json.string()
            case 4: amount = json.null() ? nil : json.double()
            case 5: currency = json.null() ? nil : json.string()
            case 6: confirm = json.null() ? nil : json.boolean()
            case 7: customer = json.null() ? nil : OwnedCustomer(&json)
            case 8: metadata = json.null() ? nil : json.map { $0.value() }
            case 9: locale = json.null() ? nil : json.string()
            case 10: status = json.null() ? nil : json.string()
            case 11: paymentStatus = json.null() ? nil : json.string()
            case 12: amountCapturable = json.null() ? nil : json.double()
            case 13: amountReceived = json.null() ? nil : json.double()
            case 14: createdAt = json.null() ? nil : json.string()
            default: updatedAt = json.null() ? nil : json.string()
            }
        }
    }
}

/// A customer.
struct OwnedCustomer {
    var id: String?
    var name: String?
    var email: String?

    private static let keys = JSONKeys(
        ["id", "name", "email"], required: [])

    init(_ json: inout JSONReader) {
        var scope = json.beginObject(Self.keys)
        while let key = json.nextKey(&scope) {
            switch key {
            case 0: id = json.null() ? nil : json.string()
            case 1: name = json.null() ? nil : json.string()
            default: email = json.null() ? nil : json.string()
            }
        }
    }
}
