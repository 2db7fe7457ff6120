import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";export{C as ClipDeviceButton}from"../chunks/clip-more-C9L6Fzg0.js";import"../chunks/clip-controls-BnMfeYz-.js";
