import"../chunks/common-DuaPOZP2.js";import"lit";import"../chunks/clip-player-zgI59CkD.js";import"../chunks/clip-controls-DV60hONb.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BtyCIAME.js";
