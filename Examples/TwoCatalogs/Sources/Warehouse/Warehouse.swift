import WebhookEvents

/// Follows the parcels of a warehouse, and its invoices: one type handles the events of both catalogs.
actor Warehouse: ParcelsEventHandler, BillingEventHandler {
    private(set) var board: [Event] = []
    /// Events that must be examined by a person, with the catalog that they belong to.
    private(set) var undecided: [String] = []

    // MARK: Parcels

    func parcelCreated(_ event: WebhookEvents.Event<Parcel>) {
        let country = event.data.recipient?.country ?? "?"
        board.append(Event(text: "\(event.data.id) goes to \(country)"))
    }

    func parcelScanned(_ event: WebhookEvents.Event<ParcelScannedPayload>) {
        let depots = event.data.scans.map(\.depot).joined(separator: ", ")
        board.append(Event(text: "\(event.data.id) was in \(depots)"))
    }

    func parcelDelivered(_ event: WebhookEvents.Event<Parcel>) {
        board.append(Event(text: "\(event.data.id) was delivered"))
    }

    // MARK: Billing

    func invoiceIssued(_ event: WebhookEvents.Event<Invoice>) {
        let total = event.data.total
        board.append(Event(text: "\(event.data.number): \(total.amount) \(total.currency)"))
    }

    func invoicePaid(_ event: WebhookEvents.Event<Invoice>) {
        board.append(Event(text: "\(event.data.number) was paid"))
    }

    func event(_ event: WebhookEvents.Event<EventPayload>) {
        board.append(Event(text: event.data.note ?? "test"))
    }

    // MARK: Both

    func unknown(_ event: UnknownEvent) {
        if event.isExcluded { return }
        let catalog = event.catalog == BillingEvent.self ? "billing" : "parcels"
        undecided.append("\(catalog): \(event.type ?? "no type")")
    }

    func malformed(_ event: MalformedEvent) throws {
        throw event.error
    }
}
