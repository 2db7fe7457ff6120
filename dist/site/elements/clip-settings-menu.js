import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";import"../chunks/clip-more-C105vRz8.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-V_H6Zrls.js";
