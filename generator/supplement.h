/* What the Windows SDK has and other headers lack: our own declarations, by the SDK's header that has them. */
/* Each is guarded by the name of a constant, so that newer headers win. Read after all headers. */
#include "supplement/sspi.h"
#include "supplement/minschannel.h"
#include "supplement/schannel.h"
#include "supplement/credssp.h"
#include "supplement/wincred.h"
#include "supplement/winerror.h"
