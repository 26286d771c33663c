import WebhookReceiver

/// What an inbox must do, in a few lines: an array of events, which is searched.
struct InboxModel {
    struct Item {
        let name: String
        let subject: String?
        var state = InboxState.waiting
        /// Whether the event waits for a time that does not come during the test.
        var isLater = false
        var attempts = 0
        var token: String?
        /// Whether its lease has expired.
        var isExpired = false
    }

    var items: [Item] = []

    /// The indices of the events that are due.
    var due: [Int] {
        items.indices.filter { index in
            let item = items[index]
            guard
                item.state == .waiting && !item.isLater || item.state == .running && item.isExpired
            else { return false }
            guard let subject = item.subject else { return true }
            let others = items.indices.filter { items[$0].subject == subject && $0 != index }
            return !others.contains { other in
                other < index && items[other].state != .dead
                    || items[other].state == .running && !items[other].isExpired
            }
        }
    }

    /// An expired lease is lost when an earlier event of its subject is replayed.
    mutating func loseLeases() {
        for (index, item) in items.enumerated() where item.state == .running && item.isExpired {
            let isBlocked = items[..<index].contains {
                item.subject != nil && $0.subject == item.subject && $0.state != .dead
            }
            guard isBlocked else { continue }
            items[index].state = .waiting
            items[index].isExpired = false
            items[index].token = nil
        }
    }

    func index(of name: String) -> Int? { items.firstIndex { $0.name == name } }
}
