#if Observability
public import WebhookReceiver

extension InboxWorkerConfiguration {
    /// Reports each attempt to handle an event to an observer, in addition to what ``observe`` does already:
    /// logs and metrics, and no spans.
    public mutating func report(to observer: DeliveryObserver) {
        let former = observe
        observe = { report in
            former(report)
            observer.log(report)
            observer.count(report)
        }
    }
}
#endif
