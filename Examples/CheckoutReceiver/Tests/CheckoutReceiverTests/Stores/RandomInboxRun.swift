import Testing
import WebhookReceiver
import WebhookStores

/// Random operations on an inbox, compared with a model after each.
struct RandomInboxRun {
    let store: any DatabaseStore
    /// The same inbox with leases that expire immediately.
    let hasty: any DatabaseStore
    let entries: Entries
    var numbers: SeededNumbers
    var model = InboxModel()
    /// All leases that were ever granted, also those that ended.
    var leases: [InboxLease] = []
    var count = 0

    init(store: any DatabaseStore, hasty: any DatabaseStore, entries: Entries, seed: UInt64) {
        self.store = store
        self.hasty = hasty
        self.entries = entries
        numbers = SeededNumbers(seed: seed)
    }

    mutating func step(_ step: Int) async throws {
        switch Int.random(in: 0..<12, using: &numbers) {
        case 0...2: try await append()
        case 3...5: try await take()
        case 6...7: try await finish()
        case 8: try await retry()
        case 9: try await bury()
        case 10: try await renew()
        default: try await inspect()
        }
        let records = try await store.all(entries)
        #expect(records.map(\.name) == model.items.map(\.name), "step \(step)")
        #expect(records.map(\.attempts) == model.items.map(\.attempts), "step \(step)")
        let states = model.items.map { $0.state == .running && $0.isExpired ? .waiting : $0.state }
        #expect(records.map(\.state) == states, "step \(step)")
    }

    private mutating func append() async throws {
        let names = (0..<Int.random(in: 1...3, using: &numbers)).map { count + $0 }.map(String.init)
        count += names.count
        let subject = ["x", "y", nil].randomElement(using: &numbers) ?? nil
        try await store.add(names.map { entries.entry($0, subject: subject) })
        model.items += names.map { InboxModel.Item(name: $0, subject: subject) }
    }

    private mutating func take(isHasty: Bool? = nil) async throws {
        let isHasty = isHasty ?? Bool.random(using: &numbers)
        let limit = Int.random(in: 1...4, using: &numbers)
        let due = model.due.prefix(limit)
        let taken = try await (isHasty ? hasty : store).take(limit, of: entries.endpoint)
        #expect(taken.map(\.name) == due.map { model.items[$0].name })
        for (index, lease) in zip(due, taken) {
            model.items[index].state = .running
            model.items[index].isExpired = isHasty
            model.items[index].attempts += 1
            model.items[index].token = lease.token
            #expect(model.items[index].attempts == lease.attempt)
        }
        leases += taken
    }

    /// A lease, and the index of its event while it has not ended.
    private mutating func lease() -> (InboxLease, Int?)? {
        guard let lease = leases.randomElement(using: &numbers) else { return nil }
        let index = model.index(of: lease.name).flatMap { index in
            model.items[index].state == .running && model.items[index].token == lease.token
                ? index : nil
        }
        return (lease, index)
    }

    private mutating func finish() async throws {
        guard let (lease, _) = lease() else { return }
        try await store.finish(lease)
        model.items.removeAll { $0.name == lease.name }
    }

    private mutating func retry() async throws {
        guard let (lease, index) = lease() else { return }
        let isLater = Bool.random(using: &numbers)
        let isAttempt = Bool.random(using: &numbers)
        try await store.retry(
            lease, after: isLater ? .seconds(3600) : .zero, isAttempt: isAttempt, because: "failed")
        guard let index else { return }
        model.items[index].state = .waiting
        model.items[index].isLater = isLater
        model.items[index].attempts -= isAttempt ? 0 : 1
    }

    private mutating func bury() async throws {
        guard let (lease, index) = lease() else { return }
        try await store.bury(lease, because: "failed")
        if let index { model.items[index].state = .dead }
    }

    private mutating func renew() async throws {
        guard let (lease, index) = lease() else { return }
        try await store.renew(lease)
        if let index { model.items[index].isExpired = false }
    }

    private mutating func inspect() async throws {
        let isReplay = Int.random(in: 0..<4, using: &numbers) > 0
        var query = InboxQuery(endpoint: entries.endpoint)
        query.subject = ["x", "y", nil].randomElement(using: &numbers) ?? nil
        query.state = Bool.random(using: &numbers) ? .dead : nil
        let matches = model.items.indices.filter { index in
            let item = model.items[index]
            return (query.subject == nil || item.subject == query.subject)
                && (query.state == nil || item.state == .dead)
                && (item.state != .running || item.isExpired)
        }
        if isReplay {
            #expect(try await store.replay(query) == matches.count)
            for index in matches {
                model.items[index].state = .waiting
                model.items[index].isLater = false
                model.items[index].isExpired = false
                model.items[index].attempts = 0
                model.items[index].token = nil
            }
            model.loseLeases()
        } else {
            #expect(try await store.discard(query) == matches.count)
            for index in matches.reversed() { model.items.remove(at: index) }
        }
    }

    /// Everything that is left can be replayed and handled, in order.
    mutating func drain() async throws {
        _ = try await store.replay(InboxQuery(endpoint: entries.endpoint))
        for lease in leases { try await store.renew(lease) }
        while true {
            let taken = try await hasty.take(100, of: entries.endpoint)
            for lease in taken { try await store.finish(lease) }
            let left = try await store.all(entries)
            if left.isEmpty { return }
            guard !taken.isEmpty || left.contains(where: { $0.state == .running }) else {
                Issue.record("these are never due: \(left.map(\.name))")
                return
            }
            for lease in leases { try await store.finish(lease) }
        }
    }
}
