import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";import"../chunks/clip-controls-BnMfeYz-.js";export{j as ClipMoreButtons}from"../chunks/clip-more-C9L6Fzg0.js";
