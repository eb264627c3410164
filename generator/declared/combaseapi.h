/* The one function of combaseapi.h that is needed: the header brings all of COM along, and doubles what clang reads. */
void WINAPI CoTaskMemFree(LPVOID pv);
