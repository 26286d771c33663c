import WebhookEvents

/// The orders that were paid.
actor Orders {
    private(set) var paid: [String] = []

    func markPaid(_ id: String) { paid.append(id) }

    func markRefunded(_ id: String) { paid.removeAll { $0 == id } }
}

struct Fulfilment: ShopEventHandler {
    let orders: Orders

    func orderPaid(_ event: Event<Order>) async throws {
        await orders.markPaid(event.data.id)
    }

    func orderRefunded(_ event: Event<Order>) async throws {
        await orders.markRefunded(event.data.id)
    }

    func unknown(_ event: UnknownEvent) async throws {
        print("unknown event type:", event.type ?? "none")
    }

    func malformed(_ event: MalformedEvent) async throws {
        throw event.error
    }
}
