/// Orders in memory, which fail when a test asks for it.
actor TestOrders {
    struct Outage: Error {}

    private(set) var paid: [String] = []
    private(set) var keys: [String] = []
    private var failures = 0

    func markPaid(_ id: String, key: String = "") throws {
        if failures > 0 {
            failures -= 1
            throw Outage()
        }
        paid.append(id)
        keys.append(key)
    }

    func fail(times count: Int) { failures = count }
}
