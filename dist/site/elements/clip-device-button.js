import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";export{C as ClipDeviceButton}from"../chunks/clip-more-C9iK09SM.js";import"../chunks/clip-controls-g7e7eG_M.js";
