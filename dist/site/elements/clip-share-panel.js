import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{j as ClipSharePanel}from"../chunks/clip-panels-C2p3YCcx.js";import"../chunks/dialogs-D5uJ2A3V.js";
