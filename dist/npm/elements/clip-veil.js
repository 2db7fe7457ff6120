import"../chunks/common-m_FayOqo.js";import"lit";import"../chunks/clip-player-DHPFzvWF.js";export{C as ClipVeil}from"../chunks/clip-veil-BgX7MnEP.js";
