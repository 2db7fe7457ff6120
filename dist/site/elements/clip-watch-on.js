import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";import"../chunks/clip-controls-CGK1u2uN.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cc47jttP.js";
