typedef unsigned short mode_t;
typedef unsigned int nfds_t;
typedef unsigned int socklen_t;
typedef unsigned int uid_t;
typedef __SIZE_TYPE__ size_t;
typedef long ssize_t;
typedef void (*sig_t)(int);

#define EAGAIN 35
#define F_GETFL 3
#define F_SETFL 4
#define O_NONBLOCK 0x00000004
#define POLLIN 1
#define POLLOUT 4
#define SIGPIPE 13
#define SOCK_STREAM 1

struct pollfd {
    int fd;
    short events;
    short revents;
};

struct sockaddr {
    unsigned char sa_len;
    unsigned char sa_family;
    char sa_data[14];
};

struct addrinfo {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    socklen_t ai_addrlen;
    char *ai_canonname;
    struct sockaddr *ai_addr;
    struct addrinfo *ai_next;
};

_Noreturn void exit(int);
uid_t geteuid(void);
sig_t signal(int, sig_t);

int close(int);
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
int poll(struct pollfd *, nfds_t, int);

int socket(int, int, int);
int connect(int, const struct sockaddr *, socklen_t);
int getaddrinfo(const char *, const char *, const struct addrinfo *, struct addrinfo **);
void freeaddrinfo(struct addrinfo *);
