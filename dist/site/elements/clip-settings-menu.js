import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/clip-more-CoC3BR89.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-CCY0b54R.js";
