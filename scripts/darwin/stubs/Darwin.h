typedef unsigned short mode_t;
typedef unsigned long pthread_key_t;
typedef unsigned int nfds_t;
typedef unsigned int socklen_t;
typedef unsigned int uid_t;
typedef __SIZE_TYPE__ size_t;
typedef long ssize_t;
typedef long long off_t;
typedef void (*sig_t)(int);

#define EAGAIN 35
#define EINTR 4
#define EISDIR 21
#define ELOOP 62
#define ENOENT 2
#define ENXIO 6
#define F_GETFL 3
#define F_SETFL 4
#define LOCK_EX 0x02
#define LOCK_NB 0x04
#define O_APPEND 0x00000008
#define O_CLOEXEC 0x01000000
#define O_CREAT 0x00000200
#define O_NOFOLLOW 0x00000100
#define O_NONBLOCK 0x00000004
#define O_RDWR 0x0002
#define POLLIN 1
#define POLLOUT 4
#define SIGPIPE 13
#define SOCK_STREAM 1

struct stat {
    mode_t st_mode;
    off_t st_size;
};

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
int pthread_key_create(pthread_key_t *, void (*)(void *));
void *pthread_getspecific(pthread_key_t);
int pthread_setspecific(pthread_key_t, const void *);
uid_t geteuid(void);
sig_t signal(int, sig_t);

int close(int);
int isatty(int);
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
ssize_t pread(int, void *, size_t, off_t);
int fstat(int, struct stat *);
int fchmod(int, mode_t);
int ftruncate(int, off_t);
int flock(int, int);
char *strerror(int);
int poll(struct pollfd *, nfds_t, int);

int socket(int, int, int);
int connect(int, const struct sockaddr *, socklen_t);
int getaddrinfo(const char *, const char *, const struct addrinfo *, struct addrinfo **);
void freeaddrinfo(struct addrinfo *);
