import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";import"../chunks/dialogs-D5uJ2A3V.js";export{C as ClipCopyField}from"../chunks/clip-panels-C2p3YCcx.js";
